package fr.titraille.entity;

import fr.titraille.text.TextRange;

/**
 * One place where a text names, or speaks of, a chip, a firm, a country or the like.
 *
 * @param range its place, in UTF-16 code units
 * @param name the canonical name: {@code Nvidia}, {@code États-Unis}, {@code Ascend 910B}; for a chip or a name that no
 *     catalogue knows, the name as the text gives it
 */
public record Mention(TextRange range, String name, Type type, Form form) {

    /** What is named. */
    public enum Type {
        CHIP,
        COMPANY,
        AUTHORITY,
        COUNTRY,
        PERSON,
        MEDIA,
        /** A language model: Ernie, ChatGPT. */
        MODEL,
        PLACE,
        OTHER
    }

    /** How it is named. */
    public enum Form {
        /** By its name, whole or as a spelling of it: « Huawei Technologies », « 910B ». */
        NAME,
        /** By another name: « FT », « Washington » for the United States. */
        ALIAS,
        /** By a set description: « l’administration Biden », « la maison mère de TikTok ». */
        PERIPHRASE,
        /** A country by its adjective: « américain », « les entreprises chinoises ». */
        DEMONYM,
        /** By words that mean it only here: « la société », « le groupe chinois », « ces deux GPU ». */
        REFERENCE
    }

    /** The characters of {@code text} that name it. */
    public String in(String text) {
        return range.of(text);
    }
}
