package fr.titraille.titling;

import fr.titraille.rules.text.PixelWidth;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for one part of an article.
 *
 * @param text as it would be printed
 * @param form how it is made, such as {@code clause}; {@code given} for what the article came with
 * @param characters its length in UTF-16 code units
 * @param pixels its width on a result page: at 20 px for titles, at 14 px for descriptions
 * @param maker {@link TitlingEngine#MAKER} or the suggester's name
 * @param because one line for the editor
 * @param refusedFor why the gate refuses it; null when it passed
 */
public record TitlePiece(
        String text,
        String form,
        int characters,
        int pixels,
        String maker,
        String because,
        @Nullable String refusedFor) {

    static TitlePiece of(
            TitlePart part, String text, String form, String maker, String because, @Nullable String refusedFor) {
        boolean small = part == TitlePart.META_DESCRIPTION || part == TitlePart.STANDFIRST;
        int pixels = small ? PixelWidth.description(text) : PixelWidth.title(text);
        return new TitlePiece(text, form, text.length(), pixels, maker, because, refusedFor);
    }
}
