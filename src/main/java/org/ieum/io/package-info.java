/**
 * Codecs: values to files and back. Each codec's documentation says what its format cannot hold; {@code docs/formats.md}
 * shows an example of every file.
 *
 * <p>All files are UTF-8 and appear whole or not at all ({@link org.ieum.io.AtomicFile}). Offsets in files count Unicode
 * code points of the decoded page, unlike the UTF-16 units of the API, so that readers in other languages can slice.
 * Broken input is a {@link org.ieum.text.IeumException} that names the file and the line.
 */
@NullMarked
package org.ieum.io;

import org.jspecify.annotations.NullMarked;
