package org.ieum.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Puts numbers that are alike into groups. Two groups become one if more than half of the smaller one are alike to some of
 * the larger: a single likeness between two does not chain them together, as it would in connected components.
 */
public final class Groups {
    private record Pair(int a, int b) {}

    private final List<Set<Integer>> groups;
    private final List<Set<Integer>> alike;
    private final List<Pair> pairs = new ArrayList<>();

    /** Numbers from 0 to below {@code size}, each by itself. */
    public Groups(int size) {
        groups = new ArrayList<>(IntStream.range(0, size)
                .mapToObj(number -> new TreeSet<>(Set.of(number)))
                .toList());
        alike = IntStream.range(0, size)
                .<Set<Integer>>mapToObj(number -> new TreeSet<>())
                .toList();
    }

    /** Two numbers are alike; those that are most so come first. */
    void alike(int a, int b) {
        alike.get(a).add(b);
        alike.get(b).add(a);
        pairs.add(new Pair(a, b));
    }

    /** Two numbers are in one group, alike or not. */
    public void join(int a, int b) {
        Set<Integer> one = groups.get(a);
        Set<Integer> other = groups.get(b);
        if (one != other) {
            one.addAll(other);
            other.forEach(number -> groups.set(number, one));
        }
    }

    /** The groups by their least numbers; numbers rise within each. */
    public List<List<Integer>> all() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Pair pair : pairs) {
                if (belong(groups.get(pair.a()), groups.get(pair.b()))) {
                    join(pair.a(), pair.b());
                    changed = true;
                }
            }
        }
        return IntStream.range(0, groups.size())
                .filter(number -> groups.get(number).iterator().next() == number)
                .mapToObj(number -> List.copyOf(groups.get(number)))
                .toList();
    }

    private boolean belong(Set<Integer> one, Set<Integer> other) {
        if (one == other) {
            return false;
        }
        Set<Integer> small = one.size() <= other.size() ? one : other;
        Set<Integer> large = small == one ? other : one;
        long near = small.stream()
                .filter(number -> alike.get(number).stream().anyMatch(large::contains))
                .count();
        return 2 * near > small.size();
    }
}
