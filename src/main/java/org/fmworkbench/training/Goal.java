package org.fmworkbench.training;

/** When a run stops by itself. All but the last look at the ends of epochs. A run that diverges always stops. */
public sealed interface Goal {
    /**
     * When so many epochs have been learned since the start.
     *
     * @param epoch 1 or more
     */
    record Epochs(int epoch) implements Goal {}

    /**
     * When the training loss at the end of an epoch is this or less.
     *
     * @param loss the loss that is trained on, without L2
     */
    record LossReached(double loss) implements Goal {}

    /**
     * When the loss of the rows held out has not become smaller for so many epochs in a row; of the training rows, if none are
     * held out.
     *
     * @param epochs 1 or more
     */
    record NoImprovement(int epochs) implements Goal {}

    /** Never, unless it diverges. */
    record Divergence() implements Goal {}
}
