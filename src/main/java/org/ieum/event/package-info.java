/**
 * Which of many documents go together, by nothing but their texts and dates: {@link org.ieum.event.EventFinder} tells which
 * report one {@link org.ieum.event.Event}, so that only these need be compared; {@link org.ieum.event.CopyFinder} tells
 * which sentences outlets have from one agency, so that an {@link org.ieum.event.AgencyCopy} counts once.
 */
@NullMarked
package org.ieum.event;

import org.jspecify.annotations.NullMarked;
