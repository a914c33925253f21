package fr.titraille.spark;

/** What articles are called that have no id of their own. */
final class Names {

    private Names() {}

    /** The file's name without folders and endings, and the line where a file holds many. */
    static String article(String file, long line, RecordShape shape) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = shape == RecordShape.JSON ? name.indexOf('.', 1) : name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return shape == RecordShape.JSON ? stem + "-" + line : stem;
    }
}
