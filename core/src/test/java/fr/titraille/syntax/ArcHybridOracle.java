package fr.titraille.syntax;

/**
 * Counts the right arcs that a transition puts out of reach (Y. Goldberg, J. Nivre 2013: dynamic oracles; arc-hybrid).
 */
final class ArcHybridOracle {

    private final int[] gold;
    private final int[] costs = new int[ParserState.TRANSITIONS];

    /** @param gold the heads of a projective tree */
    ArcHybridOracle(int[] gold) {
        this.gold = gold;
    }

    int[] costs(ParserState state) {
        int n = state.input.length;
        int next = state.next;
        int top = state.top();
        costs[ParserState.SHIFT] = 0;
        costs[ParserState.LEFT] = 0;
        costs[ParserState.RIGHT] = 0;
        if (next <= n) {
            for (int i = 0; i < state.size - 1; i++) {
                costs[ParserState.SHIFT] += state.stack[i] == gold[next] ? 1 : 0;
                costs[ParserState.SHIFT] += state.stack[i] != 0 && gold[state.stack[i]] == next ? 1 : 0;
            }
            costs[ParserState.SHIFT] += top != 0 && gold[top] == next ? 1 : 0;
        }
        if (top != 0) {
            int below = state.stack[state.size - 2];
            int dependents = 0;
            for (int word = next; word <= n; word++) {
                dependents += gold[word] == top ? 1 : 0;
            }
            int head = gold[top];
            costs[ParserState.LEFT] = dependents + (head == below || head > next ? 1 : 0);
            costs[ParserState.RIGHT] = dependents + (head >= next ? 1 : 0);
        }
        return costs;
    }

    /** The tree made projective by lifting the shortest crossing arcs to their head's head (J. Nivre, J. Nilsson 2005). */
    static int[] projective(int[] heads) {
        int[] lifted = heads.clone();
        for (int word = shortestCrossing(lifted); word > 0; word = shortestCrossing(lifted)) {
            lifted[word] = lifted[lifted[word]];
        }
        return lifted;
    }

    private static int shortestCrossing(int[] heads) {
        int found = 0;
        int shortest = Integer.MAX_VALUE;
        for (int word = 1; word < heads.length; word++) {
            int low = Math.min(word, heads[word]);
            int high = Math.max(word, heads[word]);
            if (high - low < shortest && heads[word] != 0 && crosses(heads, word, low, high)) {
                found = word;
                shortest = high - low;
            }
        }
        return found;
    }

    private static boolean crosses(int[] heads, int word, int low, int high) {
        for (int between = low + 1; between < high; between++) {
            int at = between;
            for (int steps = 0; at > 0 && at != heads[word] && steps < heads.length; steps++) {
                at = heads[at];
            }
            if (at != heads[word]) {
                return true;
            }
        }
        return false;
    }
}
