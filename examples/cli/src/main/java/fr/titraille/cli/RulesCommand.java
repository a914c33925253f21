package fr.titraille.cli;

import fr.titraille.dto.RuleDto;
import fr.titraille.dto.RulesAnswer;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleEngine;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille rules}: the catalogue, or one rule's page. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "${bundle:rules.about}")
final class RulesCommand implements Callable<Integer> {

    private static final Comparator<Rule> BY_GROUP = Comparator.comparing(
                    (Rule rule) -> rule.descriptor().group())
            .thenComparing(rule -> rule.descriptor().id());

    enum Format {
        text,
        json
    }

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "param.rule")
    private @Nullable String id;

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "option.to")
    private Format to = Format.text;

    @Mixin
    private OutputOptions output;

    @ParentCommand
    private Titraille program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Session session = program.session();
        Locale locale = session.locale();
        RuleEngine engine = RuleEngine.builder().locale(locale).build();
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        RulesText text = new RulesText(session.texts(), style);
        String result;
        String wanted = id;
        if (wanted == null) {
            RulesAnswer all = new RulesAnswer(
                    engine.profile().name(),
                    engine.rules().stream()
                            .sorted(BY_GROUP)
                            .map(rule -> RuleDto.of(rule, engine.profile(), locale))
                            .toList());
            result = to == Format.json ? Output.json(all) : text.all(all);
        } else {
            Rule rule = engine.rule(wanted).orElseThrow(() -> session.failure("error.rule", wanted));
            RuleDto one = RuleDto.withPage(rule, engine.profile(), locale);
            result = to == Format.json ? Output.json(one) : text.one(one);
        }
        output.write(result, spec.commandLine().getOut(), session);
        return 0;
    }
}
