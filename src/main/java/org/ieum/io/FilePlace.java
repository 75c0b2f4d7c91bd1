package org.ieum.io;

import java.util.function.Supplier;
import org.ieum.text.IeumException;

/** A place in a file that is being read, which messages about what stands there name. */
interface FilePlace {
    /** The file, as its user names it. */
    String file();

    /** The line, from 1. */
    int line();

    /** @param problem what is wrong and what to do */
    default FormatException broken(String problem) {
        return new FormatException(file(), line(), problem);
    }

    default FormatException broken(String problem, Throwable cause) {
        return new FormatException(file(), line(), problem, cause);
    }

    /** What another part of the library refused, which does not know the place. */
    default FormatException broken(IeumException cause) {
        return new FormatException(file(), line(), cause);
    }

    /**
     * What is made of what stands here.
     *
     * @throws FormatException if it is refused; one that names a place already stays as it is
     */
    default <T> T orBroken(Supplier<T> made) {
        try {
            return made.get();
        } catch (FormatException e) {
            throw e;
        } catch (IeumException e) {
            throw broken(e);
        }
    }
}
