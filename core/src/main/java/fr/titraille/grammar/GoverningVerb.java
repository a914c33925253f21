package fr.titraille.grammar;

/**
 * A verb, noun or adjective that governs an infinitive, and what it makes of the act.
 *
 * @param lemma the governor
 * @param link the word before the infinitive: empty, « de » or « à »
 * @param modality what the act is under it
 */
public record GoverningVerb(String lemma, String link, Modality modality) {

    /** What an act is under its governor. */
    public enum Modality {
        /** Done: réussir à, finir de, commencer à. */
        DONE,
        /** Not done: refuser de, cesser de, échouer à. */
        NOT_DONE,
        /** May be done: pouvoir, être capable de. */
        POSSIBLE,
        /** Has to be done: devoir, falloir. */
        DUE,
        /** Decided, not done: prévoir de, s’engager à. */
        PLANNED,
        /** Wanted: vouloir, espérer. */
        WISHED,
        /** Tried: tenter de, chercher à. */
        TRIED,
        /** Looked into: envisager de, hésiter à. */
        CONSIDERED,
        /** Unwelcome: craindre de, risquer de. */
        FEARED,
        /** Allowed to somebody: autoriser à, permettre de. */
        ALLOWED,
        /** Denied to somebody: interdire de, empêcher de. */
        BARRED,
        /** Wanted of somebody: demander de, inciter à. */
        ASKED,
        /** Said of the subject by others or itself: être censé, prétendre. */
        REPORTED;

        /** Whether the act is a fact under it. */
        public boolean isFact() {
            return this == DONE;
        }
    }
}
