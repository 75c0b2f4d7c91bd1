package org.ieum.name;

import java.util.List;
import org.ieum.text.IeumException;

/**
 * All mentions of one person in a document.
 *
 * @param fullName the longest form that occurs, in the document's own writing and order: 기타자와 도시미
 * @param foreign the form in brackets after it, 北澤俊美 or Toshimi Kitazawa; empty if there is none
 * @param mentions one or more, in order
 */
public record NameChain(String fullName, String foreign, List<Mention> mentions) {
    public NameChain {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IeumException("a chain of names needs a mention: " + fullName);
        }
    }
}
