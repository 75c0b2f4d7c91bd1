package org.ieum.align;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ieum.name.Names;
import org.ieum.text.Lang;

/** The {@linkplain Names#keys keys} by which words that sound alike are found, with a cache. */
final class SoundKeys {
    private final Map<Lang, Remembered<List<String>>> known = new ConcurrentHashMap<>();

    List<String> of(String word, Lang lang) {
        return known.computeIfAbsent(lang, l -> new Remembered<>(text -> Names.keys(text, l)))
                .apply(word);
    }
}
