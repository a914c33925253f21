package fr.titraille.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the headings of the usage help into the user's language, for the program and each of its commands. */
final class HelpHeadings {

    private HelpHeadings() {}

    static void apply(CommandLine line, Texts texts) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading(texts.text("heading.usage") + " ");
        usage.synopsisSubcommandLabel(texts.text("label.command"));
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n" + texts.text("heading.parameters") + "%n");
        usage.optionListHeading("%n" + texts.text("heading.options") + "%n");
        usage.commandListHeading("%n" + texts.text("heading.commands") + "%n");
        usage.width(100);
        line.getSubcommands().values().forEach(sub -> apply(sub, texts));
    }
}
