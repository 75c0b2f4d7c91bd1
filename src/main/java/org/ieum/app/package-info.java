/**
 * The command line. Each command is a class; {@link org.ieum.app.Main} turns what happens into an exit code and a message
 * that a user can act on. The contract stands in {@code docs/guide.md}.
 */
@NullMarked
package org.ieum.app;

import org.jspecify.annotations.NullMarked;
