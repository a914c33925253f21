package fr.titraille.rule;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Block;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Findings that the text itself silences: {@code <!-- titraille-disable heading-length -->} until {@code
 * <!-- titraille-enable heading-length -->} or the end, {@code <!-- titraille-disable-next-line … -->} for the block
 * that follows. Without rule ids all rules are meant. Readers pass comments on as embeds of kind {@code comment}.
 */
final class Suppressions {

    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*titraille-(disable-next-line|disable|enable)\\b([a-z0-9,\\s-]*)");

    private record Silence(Set<String> rules, TextRange range) {}

    private final List<Silence> silences;

    private Suppressions(List<Silence> silences) {
        this.silences = silences;
    }

    static Suppressions of(AnalyzedArticle article) {
        List<Silence> closed = new ArrayList<>();
        List<Silence> open = new ArrayList<>();
        List<Block> blocks = article.article().blocks();
        int end = article.text().length() + 1;
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Embed embed) || !embed.kind().equals("comment")) {
                continue;
            }
            Matcher directive = DIRECTIVE.matcher(embed.attributes().getOrDefault("text", ""));
            if (!directive.lookingAt()) {
                continue;
            }
            Set<String> rules = ids(directive.group(2));
            int at = article.layout().ranges().get(i).start();
            switch (directive.group(1)) {
                case "disable" -> open.add(new Silence(rules, new TextRange(at, end)));
                case "enable" -> close(open, closed, rules, at);
                default -> next(article, i, rules, closed);
            }
        }
        closed.addAll(open);
        return new Suppressions(List.copyOf(closed));
    }

    private static void next(AnalyzedArticle article, int from, Set<String> rules, List<Silence> closed) {
        for (int i = from + 1; i < article.layout().ranges().size(); i++) {
            TextRange range = article.layout().ranges().get(i);
            if (!range.isEmpty()) {
                closed.add(new Silence(rules, new TextRange(range.start(), range.end() + 1)));
                return;
            }
        }
    }

    private static void close(List<Silence> open, List<Silence> closed, Set<String> rules, int at) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Silence silence = open.get(i);
            if (rules.isEmpty() || silence.rules().equals(rules)) {
                open.remove(i);
                closed.add(new Silence(
                        silence.rules(),
                        new TextRange(
                                silence.range().start(),
                                Math.max(silence.range().start(), at))));
            }
        }
    }

    private static Set<String> ids(String list) {
        String stripped = list.strip();
        return stripped.isEmpty() ? Set.of() : Set.copyOf(List.of(stripped.split("[,\\s]+")));
    }

    boolean silence(String rule, TextRange range) {
        for (Silence silence : silences) {
            boolean meant = silence.rules().isEmpty() || silence.rules().contains(rule);
            if (meant && silence.range().contains(range.start())) {
                return true;
            }
        }
        return false;
    }
}
