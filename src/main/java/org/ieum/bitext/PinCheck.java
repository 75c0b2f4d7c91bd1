package org.ieum.bitext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.bitext.Pins.Pin;
import org.ieum.text.IeumException;
import org.jspecify.annotations.Nullable;

/** Takes pins one by one and refuses the first that contradicts an earlier one. */
final class PinCheck {
    private final Side source = new Side("source");
    private final Side target = new Side("target");
    private final Map<Integer, Map<Integer, Pin>> forbidden = new HashMap<>();

    private static final class Side {
        private final String name;
        private final Map<Integer, Pin> links = new HashMap<>();
        private final Map<Integer, Pin> groups = new HashMap<>();

        Side(String name) {
            this.name = name;
        }

        /** A sentence may be in one pin of a kind only. */
        void claim(Map<Integer, Pin> claimed, List<Integer> numbers, Pin pin) {
            for (int number : numbers) {
                Pin before = claimed.putIfAbsent(number, pin);
                if (before != null && !before.equals(pin)) {
                    throw contradiction(before, pin, name + " sentence " + number + " is in both");
                }
            }
        }
    }

    void add(Pin pin) {
        switch (pin.verdict()) {
            case LINK -> addLink(pin);
            case FORBID -> addForbidden(pin);
            case TOGETHER -> addGroup(pin);
        }
    }

    private void addLink(Pin pin) {
        source.claim(source.links, pin.bead().source(), pin);
        target.claim(target.links, pin.bead().target(), pin);
        for (int s : pin.bead().source()) {
            for (int t : pin.bead().target()) {
                refuse(forbidden.getOrDefault(s, Map.of()).get(t), pin, s + " and " + t + " must not be linked");
            }
        }
        requireInside(source.groups, pin.bead().source(), pin);
        requireInside(target.groups, pin.bead().target(), pin);
    }

    private void requireInside(Map<Integer, Pin> groups, List<Integer> numbers, Pin link) {
        for (int number : numbers) {
            Pin group = groups.get(number);
            if (group != null) {
                requireInside(group, link);
            }
        }
    }

    private static void requireInside(Pin group, Pin link) {
        if (link.bead().isLink()
                && !(group.bead().source().containsAll(link.bead().source())
                        && group.bead().target().containsAll(link.bead().target()))) {
            throw contradiction(group, link, "the link leads out of what belongs together");
        }
    }

    private void addForbidden(Pin pin) {
        for (int s : pin.bead().source()) {
            for (int t : pin.bead().target()) {
                Pin link = source.links.get(s);
                refuse(
                        link != null && link.equals(target.links.get(t)) ? link : null,
                        pin,
                        s + " and " + t + " must not be linked");
                forbidden.computeIfAbsent(s, k -> new HashMap<>()).put(t, pin);
            }
        }
    }

    private void addGroup(Pin pin) {
        source.claim(source.groups, pin.bead().source(), pin);
        target.claim(target.groups, pin.bead().target(), pin);
        requireAround(pin, source.links, pin.bead().source());
        requireAround(pin, target.links, pin.bead().target());
    }

    private static void requireAround(Pin group, Map<Integer, Pin> links, List<Integer> numbers) {
        for (int number : numbers) {
            Pin link = links.get(number);
            if (link != null) {
                requireInside(group, link);
            }
        }
    }

    private static void refuse(@Nullable Pin before, Pin pin, String why) {
        if (before != null) {
            throw contradiction(before, pin, why);
        }
    }

    private static IeumException contradiction(Pin before, Pin pin, String why) {
        return new IeumException("pins \"" + before + "\" and \"" + pin + "\" contradict each other: " + why);
    }
}
