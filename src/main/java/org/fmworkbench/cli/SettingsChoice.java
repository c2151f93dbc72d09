package org.fmworkbench.cli;

import java.util.Optional;
import org.fmworkbench.data.Card;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.experiment.Model;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.RunSettings;

/** From the options of {@code train}, a card and a start model to the settings of the run. */
final class SettingsChoice {
    private SettingsChoice() {}

    /** How the table is encoded. */
    static LoadOptions loading(TrainCommand command) {
        return new LoadOptions(
                command.target,
                command.fields,
                command.task == null ? null : command.task.task(),
                command.positive,
                command.bins == null ? LoadOptions.DEFAULT_BINS : command.bins);
    }

    /**
     * An option that is given wins; then K and tables come from the start model, the rest from the card or the program. With
     * K = 0 that was asked for, a card has an L2 of its own.
     *
     * @param start null if there is none
     * @throws InputException if an option contradicts the start model, or a setting is out of range
     */
    static RunSettings settings(TrainCommand command, Optional<Card> card, Model start) throws InputException {
        checkStart(command, start);
        try {
            Integer k = start == null ? command.k : Integer.valueOf(start.k());
            RunSettings defaults = card.map(c -> k == null ? RunSettings.of(c) : RunSettings.of(c, k))
                    .orElseGet(RunSettings::forFile);
            return new RunSettings(
                    or(k, defaults.k()),
                    start == null ? or(command.tables, defaults.tables()) : start.tables(),
                    or(command.optimizer, defaults.optimizer()),
                    or(command.learningRate, defaults.learningRate()),
                    or(command.l2, defaults.l2()),
                    or(command.batch, defaults.batchSize()),
                    or(command.epochs, defaults.epochs()),
                    or(command.initStd, defaults.initStd()),
                    or(command.seed, defaults.seed()),
                    !command.noShuffle && defaults.shuffle(),
                    or(command.holdout, defaults.holdout()),
                    or(command.standardizeTarget, defaults.standardizeTarget()));
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private static void checkStart(TrainCommand command, Model start) throws InputException {
        if (start == null) {
            return;
        }
        Texts texts = Texts.beside(SettingsChoice.class);
        if (command.k != null && command.k != start.k()) {
            throw new InputException(texts.get("start.k", command.start, start.k(), command.k));
        }
        if (command.tables != null && command.tables != start.tables()) {
            throw new InputException(texts.get("start.tables", command.start, start.tables(), command.tables));
        }
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
