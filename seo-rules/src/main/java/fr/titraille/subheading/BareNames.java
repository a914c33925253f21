package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Wordings that are nothing but a name. A medium's name says who reports, not what: no heading rests on it. A firm's
 * name alone says little: it gives way where the section offers anything else.
 */
final class BareNames {

    private final AnalyzedText text;
    private final List<Mention> mentions;

    BareNames(AnalyzedText text) {
        this.text = text;
        this.mentions = Mentions.french().find(text).stream()
                .filter(m -> m.form() == Mention.Form.NAME || m.form() == Mention.Form.ALIAS)
                .filter(m -> m.type() == Mention.Type.MEDIA || m.type() == Mention.Type.COMPANY)
                .toList();
    }

    /** Takes them out of the wordings of one section. */
    void leaveOut(Map<Candidate, Integer> wordings) {
        if (mentions.isEmpty()) {
            return;
        }
        List<Candidate> firms = new ArrayList<>();
        for (Candidate candidate : List.copyOf(wordings.keySet())) {
            Mention only = onlyName(candidate);
            if (only == null) {
                continue;
            }
            if (only.type() == Mention.Type.MEDIA) {
                wordings.remove(candidate);
            } else {
                firms.add(candidate);
            }
        }
        if (firms.size() < wordings.size()) {
            firms.forEach(wordings::remove);
        }
    }

    /** The name that is all the wording says beside function words, or null. */
    private @Nullable Mention onlyName(Candidate candidate) {
        if (candidate.form() == Candidate.Form.FACT || candidate.form() == Candidate.Form.THEME) {
            return null;
        }
        Mention only = null;
        for (int i = candidate.firstToken(); i < candidate.endToken(); i++) {
            Token token = text.token(i);
            if (!token.isLexical() || text.isFunctionWord(i)) {
                continue;
            }
            Mention at = at(token);
            if (at == null || (only != null && !only.equals(at))) {
                return null;
            }
            only = at;
        }
        return only;
    }

    /** The mention that holds the token, or null: they are in order and do not overlap. */
    private @Nullable Mention at(Token token) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Mention mention = mentions.get(middle);
            if (mention.range().contains(token.range())) {
                return mention;
            }
            if (mention.range().start() > token.range().start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }
}
