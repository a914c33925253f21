package fr.titraille.entity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.ChipNames.TokenMention;
import fr.titraille.entity.RoleNouns.Role;
import fr.titraille.grammar.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves descriptions that mean something only by what was named before: « la société », « le groupe chinois »,
 * « l’entreprise de Santa Clara », « ces deux GPU ». The antecedent agrees in kind, country and seat; the subject of the
 * sentence before is preferred where the description is itself a subject, the nearest name elsewhere.
 */
final class References {

    private static final Set<String> DEMONSTRATIVE = Set.of("ce", "cet", "cette", "ces");
    private static final Set<String> PLURAL = Set.of("les", "ces", "des", "aux");
    private static final Set<String> PREDICATIVE = Set.of(
            "est",
            "était",
            "reste",
            "devient",
            "devenu",
            "devenue",
            "comme",
            "soit",
            "sera",
            "demeure",
            "restait",
            "être",
            "deviendra",
            "fut");
    private static final Set<String> EMPHASIS =
            Set.of("de", "loin", "toujours", "aussi", "ainsi", "bien", "encore", "désormais", "sans", "doute");
    private static final Set<String> PREPOSITIONS = Set.of(
            "à", "de", "d'", "du", "des", "chez", "par", "pour", "selon", "avec", "contre", "sur", "auprès", "au",
            "aux", "en", "dans", "que", "sans", "sous", "vers", "comme", "après", "via");
    private static final Set<String> ARTICLES = Set.of("la", "le", "l'", "les");
    private static final Set<String> OF = Set.of("de", "d'", "du", "des");
    private static final Set<String> TWO = Set.of("deux", "2");
    /** Firms that speak of others and are seldom spoken of. */
    private static final Set<String> OBSERVERS = Set.of("research", "bank");
    /** Tokens that a description spans after its noun: « le fabricant de puces américain ». */
    private static final int REACH = 5;
    /** Sentences that a description looks back. */
    private static final int MEMORY = 12;
    /** Names that a description looks back: keeps the work linear. */
    private static final int MOST_NAMES = 200;

    private final AnalyzedText text;
    private final @Nullable TokenMention[] at;
    /** What was named or resolved so far. */
    private final List<TokenMention> passed = new ArrayList<>();

    private final List<TokenMention> found = new ArrayList<>();

    References(AnalyzedText text, List<TokenMention> named) {
        this.text = text;
        this.at = new TokenMention[text.tokens().size()];
        for (TokenMention mention : named) {
            for (int i = mention.firstToken(); i < mention.endToken(); i++) {
                at[i] = mention;
            }
        }
    }

    /** The references of the text in order of position. */
    List<TokenMention> resolve() {
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                TokenMention mention = at[i];
                if (mention != null && mention.firstToken() == i) {
                    passed.add(mention);
                }
                Role role = mention == null ? RoleNouns.of(text.token(i)) : null;
                if (role != null && i > sentence.firstToken()) {
                    role(role, i, sentence);
                }
            }
        }
        return found;
    }

    private void role(Role role, int noun, Sentence sentence) {
        int first = noun - 1;
        boolean two =
                first > sentence.firstToken() && TWO.contains(text.token(first).key());
        if (two) {
            first--;
        } else if (first > sentence.firstToken() && isPlainAdjective(first)) {
            first--;
        }
        String determiner = text.token(first).key();
        if (isPredicate(first, sentence)) {
            return;
        }
        boolean plural = role.plural() || PLURAL.contains(determiner);
        if (role.kind() == Mention.Type.CHIP) {
            chips(noun, first, determiner, plural, two, sentence);
        } else if (!plural && WordClass.SINGULAR_DEFINITE.has(determiner)) {
            company(role, noun, first, sentence);
        } else if (plural && two && PLURAL.contains(determiner)) {
            companies(noun, first, sentence);
        }
    }

    /** « Nvidia reste de loin le premier fournisseur »: said of a name, not instead of it. */
    private boolean isPredicate(int first, Sentence sentence) {
        for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 3); i--) {
            String key = text.token(i).key();
            if (PREDICATIVE.contains(key)) {
                return true;
            }
            if (!EMPHASIS.contains(key)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPlainAdjective(int index) {
        return Set.of("jeune", "même", "célèbre", "grand", "petite", "petit", "vieux", "premier", "première")
                .contains(text.token(index).key());
    }

    /** « la société », « le fabricant américain de puces », « la firme de Redmond ». */
    private void company(Role role, int noun, int first, Sentence sentence) {
        String country = null;
        int end = noun + 1;
        boolean seated = false;
        List<Organization> seats = List.of();
        for (int i = noun + 1; i < Math.min(sentence.endToken(), noun + 1 + REACH); i++) {
            TokenMention mention = at[i];
            Token token = text.token(i);
            if (mention != null && mention.mention().form() == Mention.Form.DEMONYM) {
                country = mention.mention().name();
                end = i + 1;
            } else if (mention != null && mention.mention().type() == Mention.Type.COMPANY) {
                // a name in apposition, or a firm that the noun belongs to
                if (i == end || !OF.contains(text.token(i - 1).key()) || i == noun + 2) {
                    return;
                }
                break;
            } else if (OF.contains(token.key()) && i + 1 < sentence.endToken()) {
                seats = seatAfter(i + 1, sentence.endToken());
                if (!seats.isEmpty()) {
                    seated = true;
                    end = cityEnd(i + 1, seats);
                    break;
                }
                int word = ARTICLES.contains(text.token(i + 1).key()) ? i + 2 : i + 1;
                boolean field = word < sentence.endToken()
                        && (NameContext.isChipNoun(text, word)
                                || RoleNouns.isField(text.token(word))
                                        && text.token(word).text().length() > 3);
                if (!field) {
                    if (i == noun + 1) {
                        return;
                    }
                    break;
                }
                end = Math.max(end, word + 1);
                i = word;
            } else if (!RoleNouns.isField(token) && !NameContext.isChipNoun(text, i)) {
                break;
            } else if (token.text().length() > 3 || NameContext.isChipNoun(text, i)) {
                // a field, not the article before it
                end = Math.max(end, i + 1);
            }
        }
        if (end < text.tokens().size() && at[end] != null && isCompany(at[end])) {
            return;
        }
        TokenMention antecedent = antecedent(role, first, sentence, country, seated ? seats : null);
        String name = antecedent != null
                ? antecedent.mention().name()
                : seated && seats.size() >= 1 ? seats.get(0).name() : null;
        if (name != null) {
            add(name, Mention.Type.COMPANY, first, end);
        }
    }

    private List<Organization> seatAfter(int index, int end) {
        StringBuilder words = new StringBuilder();
        List<Organization> seats = List.of();
        for (int i = index; i < Math.min(end, index + 4) && text.token(i).isCapitalized(); i++) {
            words.append(words.length() == 0 ? "" : " ").append(text.token(i).text());
            List<Organization> here = OrganizationCatalogue.standard().seatedIn(words.toString());
            if (!here.isEmpty()) {
                seats = here;
            }
        }
        return seats;
    }

    private int cityEnd(int index, List<Organization> seats) {
        String city = seats.get(0).seat();
        return index + (city == null ? 1 : city.split(" ", -1).length);
    }

    private @Nullable TokenMention antecedent(
            Role role, int before, Sentence sentence, @Nullable String country, @Nullable List<Organization> seats) {
        boolean subject =
                before == sentence.firstToken() || text.token(before - 1).kind() == TokenKind.PUNCTUATION;
        TokenMention nearest = null;
        TokenMention topic = null;
        int sentencesBack = 0;
        int seen = sentence.index();
        int oldest = Math.max(0, passed.size() - MOST_NAMES);
        for (int i = passed.size() - 1; i >= oldest; i--) {
            TokenMention candidate = passed.get(i);
            int own = text.sentenceOf(candidate.firstToken()).index();
            if (own != seen) {
                if (topic != null || (nearest != null && !subject)) {
                    break;
                }
                if (nearest != null && seen != sentence.index()) {
                    break;
                }
                seen = own;
                sentencesBack = sentence.index() - own;
            }
            if (sentencesBack > MEMORY) {
                break;
            }
            if (!isCompany(candidate) || !agrees(role, candidate, country, seats)) {
                continue;
            }
            if (nearest == null) {
                nearest = candidate;
            }
            if (own < sentence.index() && !afterPreposition(candidate)) {
                // the first subject of that sentence
                topic = candidate;
            }
        }
        boolean sameSentence =
                nearest != null && text.sentenceOf(nearest.firstToken()).index() == sentence.index();
        return subject && topic != null && !sameSentence ? topic : nearest;
    }

    private boolean afterPreposition(TokenMention mention) {
        return mention.firstToken() > 0
                && PREPOSITIONS.contains(text.token(mention.firstToken() - 1).key());
    }

    private static boolean isCompany(TokenMention mention) {
        return mention.mention().type() == Mention.Type.COMPANY;
    }

    private static boolean agrees(
            Role role, TokenMention candidate, @Nullable String country, @Nullable List<Organization> seats) {
        Optional<Organization> known =
                OrganizationCatalogue.standard().find(candidate.mention().name());
        if (seats != null) {
            return known.map(seats::contains).orElse(false);
        }
        boolean observer =
                known.map(o -> OBSERVERS.contains(String.valueOf(o.sector()))).orElse(false);
        boolean listed = known.map(o -> o.ticker() != null).orElse(false);
        if (observer || (role.young() && listed)) {
            return false;
        }
        if (country != null && known.isPresent() && !country.equals(known.get().country())) {
            return false;
        }
        return role.sectors().isEmpty()
                || known.map(o -> o.sector() == null || role.sectors().contains(o.sector()))
                        .orElse(true);
    }

    /** « les deux sociétés »: the two firms named last. */
    private void companies(int noun, int first, Sentence sentence) {
        List<String> names = new ArrayList<>();
        int oldest = Math.max(0, passed.size() - MOST_NAMES);
        TokenMention after = null;
        for (int i = passed.size() - 1; i >= oldest; i--) {
            TokenMention candidate = passed.get(i);
            int back =
                    sentence.index() - text.sentenceOf(candidate.firstToken()).index();
            if (back > 2) {
                break;
            }
            if (!isCompany(candidate)) {
                continue;
            }
            String name = candidate.mention().name();
            if (after != null && !after.mention().name().equals(name) && areJoined(candidate, after)) {
                // « à Alibaba et à ByteDance »: told together, before any that stands alone
                names.clear();
                names.add(name);
                names.add(after.mention().name());
                break;
            }
            after = candidate;
            if (names.size() < 2 && !names.contains(name)) {
                names.add(0, name);
            }
        }
        if (names.size() == 2) {
            names.forEach(name -> add(name, Mention.Type.COMPANY, first, noun + 1));
        }
    }

    /** Whether « et » joins two names, with no more than a preposition behind it. */
    private boolean areJoined(TokenMention first, TokenMention second) {
        int gap = second.firstToken() - first.endToken();
        return gap >= 1
                && gap <= 2
                && text.token(first.endToken()).key().equals("et")
                && (gap == 1
                        || PREPOSITIONS.contains(
                                text.token(first.endToken() + 1).key()));
    }

    /** « cette puce », « ces deux GPU », « la puce »: the chips named last. */
    private void chips(int noun, int first, String determiner, boolean plural, boolean two, Sentence sentence) {
        boolean pointing = DEMONSTRATIVE.contains(determiner) || (plural && two && determiner.equals("les"));
        boolean plain = !plural
                && Set.of("la", "le", "l'").contains(determiner)
                && noun + 1 < sentence.endToken()
                && isFree(noun + 1);
        if (!pointing && !plain || noun + 1 < text.tokens().size() && at[noun + 1] != null) {
            return;
        }
        List<String> names = lastChips(plural ? two ? 2 : Integer.MAX_VALUE : 1, sentence);
        names.forEach(name -> add(name, Mention.Type.CHIP, first, noun + 1));
    }

    /** Whether the verb follows: a complement of its own would make it another chip. */
    private boolean isFree(int next) {
        return text.likelyReadings(next).stream()
                .anyMatch(r -> r.pos() == PartOfSpeech.AUX || (r.pos() == PartOfSpeech.VERB && !r.isPastParticiple()));
    }

    /** The chips named last, those of one list together. */
    private List<String> lastChips(int most, Sentence sentence) {
        List<String> names = new ArrayList<>();
        int next = -1;
        int oldest = Math.max(0, passed.size() - MOST_NAMES);
        for (int i = passed.size() - 1; i >= oldest && names.size() < most; i--) {
            TokenMention candidate = passed.get(i);
            if (candidate.mention().form() == Mention.Form.REFERENCE
                    || candidate.mention().type() != Mention.Type.CHIP) {
                continue;
            }
            boolean listed = next < 0 || next - candidate.endToken() <= 2;
            if (!listed
                    || sentence.index()
                                    - text.sentenceOf(candidate.firstToken()).index()
                            > 3) {
                break;
            }
            next = candidate.firstToken();
            if (!names.contains(candidate.mention().name())) {
                names.add(0, candidate.mention().name());
            }
        }
        return names;
    }

    private void add(String name, Mention.Type type, int first, int end) {
        Mention mention = new Mention(
                text.token(first).range().union(text.token(end - 1).range()), name, type, Mention.Form.REFERENCE);
        TokenMention reference = new TokenMention(mention, first, end);
        found.add(reference);
        passed.add(reference);
    }
}
