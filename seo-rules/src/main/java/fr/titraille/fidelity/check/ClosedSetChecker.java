package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.TokenMap;
import fr.titraille.grammar.PhraseList;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Objects;

/** One member of a closed set put for another in a copied sentence: Monday for Tuesday, copper for lithium. */
final class ClosedSetChecker implements Checker {

    /** A member of a set. */
    private record Member(String kind, String set, String name) {}

    private static final PhraseList<Member> MEMBERS = read();

    private static PhraseList<Member> read() {
        PhraseList.Builder<Member> builder = PhraseList.builder();
        for (List<String> row : ResourceLines.table(ClosedSetChecker.class, "closed-sets.tsv", 3)) {
            for (String member : row.get(2).split(";")) {
                String[] forms = member.split("\\|");
                for (String form : forms) {
                    String phrase = form.contains(" ") || form.contains("'") ? form : "<" + form + ">";
                    builder.add(phrase, new Member(row.get(0), row.get(1), forms[0]));
                }
            }
        }
        return builder.build();
    }

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (Stretch stretch : comparison.rewrite().stretches()) {
            if (!stretch.question()) {
                comparison
                        .copy(stretch)
                        .ifPresent(map -> map.hunks().forEach(hunk -> hunk(comparison, map, hunk, out)));
            }
        }
    }

    private static void hunk(Comparison comparison, TokenMap map, TokenMap.Hunk hunk, Alarms out) {
        ComparedText rewrite = comparison.rewrite();
        // a phrase may begin before the place: « deuxième trimestre »
        List<PhraseList.Hit<Member>> given = MEMBERS.in(
                map.source().analysis(), hunk.sourceFirst(), Math.min(map.sourceEnd(), hunk.sourceEnd() + 1));
        List<PhraseList.Hit<Member>> own =
                MEMBERS.in(rewrite.analysis(), hunk.first(), Math.min(map.end(), hunk.end() + 1));
        for (PhraseList.Hit<Member> hit : own) {
            for (PhraseList.Hit<Member> other : given) {
                boolean sameSet = hit.value().set().equals(other.value().set());
                boolean changed = sameSet
                        && !Objects.equals(hit.value().name(), other.value().name())
                        && hit.first() < hunk.end()
                        && other.first() < hunk.sourceEnd();
                if (changed) {
                    TextRange range = rewrite.range(hit.first(), hit.end());
                    out.raise(Alarm.of(
                                    ground(hit.value()),
                                    range,
                                    map.origin(),
                                    map.source().range(other.first(), other.end()),
                                    1)
                            .naming(range.of(rewrite.text())));
                }
            }
        }
    }

    private static Ground ground(Member member) {
        return switch (member.kind()) {
            case "date" -> Ground.DATE_CHANGED;
            case "number" -> Ground.COUNT_CHANGED;
            case "scope" -> Ground.SCOPE_WIDENED;
            case "sense" -> Ground.ANTONYM;
            default -> Ground.NAME_CHANGED;
        };
    }
}
