package fr.titraille.chip.frame;

/** What a statement about chips states; the kinds of the fact guidelines. */
public enum FactKind {
    ORDER,
    DELIVERY,
    PRODUCT,
    PERFORMANCE,
    USAGE,
    STOCK,
    RESTRICTION,
    PRICE,
    MARKET
}
