package nl.collectief.evaluation.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The figures of a small graph by their definitions, by trying everything: knows nothing of how they are computed. */
final class Naive {
    private final int n;
    private final boolean[][] tied;

    Naive(boolean[][] tied) {
        this.n = tied.length;
        this.tied = tied;
    }

    int out(int from) {
        return (int) IntStream.range(0, n).filter(to -> tied[from][to]).count();
    }

    int in(int to) {
        return (int) IntStream.range(0, n).filter(from -> tied[from][to]).count();
    }

    /** Every way from one to the other that passes nobody twice. */
    private List<List<Integer>> paths(List<Integer> soFar, int to) {
        int here = soFar.get(soFar.size() - 1);
        if (here == to) {
            return List.of(soFar);
        }
        List<List<Integer>> paths = new ArrayList<>();
        for (int next = 0; next < n; next++) {
            if (tied[here][next] && !soFar.contains(next)) {
                List<Integer> longer = new ArrayList<>(soFar);
                longer.add(next);
                paths.addAll(paths(longer, to));
            }
        }
        return paths;
    }

    private List<List<Integer>> shortest(int from, int to) {
        List<List<Integer>> all = paths(List.of(from), to);
        int least = all.stream().mapToInt(List::size).min().orElse(0);
        return all.stream().filter(path -> path.size() == least).toList();
    }

    /** Over ordered pairs. */
    double betweenness(int member) {
        double sum = 0;
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                if (from != to && from != member && to != member) {
                    List<List<Integer>> ways = shortest(from, to);
                    long over =
                            ways.stream().filter(way -> way.contains(member)).count();
                    sum += ways.isEmpty() ? 0 : (double) over / ways.size();
                }
            }
        }
        return sum;
    }

    boolean isConnected() {
        return components(-1) == 1;
    }

    double closeness(int member) {
        int distances = 0;
        for (int other = 0; other < n; other++) {
            if (other != member) {
                distances += shortest(member, other).get(0).size() - 1;
            }
        }
        return (n - 1.0) / distances;
    }

    /** How many groups hang together, without one member; -1 leaves nobody out. */
    int components(int without) {
        int[] group = IntStream.range(0, n).toArray();
        for (int round = 0; round < n; round++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if ((tied[i][j] || tied[j][i]) && i != without && j != without) {
                        group[i] = Math.min(group[i], group[j]);
                    }
                }
            }
        }
        return (int) IntStream.range(0, n)
                .filter(i -> i != without)
                .map(i -> group[i])
                .distinct()
                .count();
    }

    boolean isArticulation(int member) {
        boolean isolated = out(member) + in(member) == 0;
        return components(member) > components(-1) - (isolated ? 1 : 0);
    }

    /** The largest k for which some group with the member in it has k ties each inside the group. */
    int core(int member) {
        int best = 0;
        for (int group = 0; group < 1 << n; group++) {
            if ((group >> member & 1) == 1) {
                int inside = group;
                int least = IntStream.range(0, n)
                        .filter(i -> (inside >> i & 1) == 1)
                        .map(i -> (int) IntStream.range(0, n)
                                .filter(j -> (inside >> j & 1) == 1 && tied[i][j])
                                .count())
                        .min()
                        .orElse(0);
                best = Math.max(best, least);
            }
        }
        return best;
    }
}
