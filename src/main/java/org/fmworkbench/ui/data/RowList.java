package org.fmworkbench.ui.data;

import javafx.collections.ObservableListBase;

/** The numbers 0, 1, 2, … of the rows, made when they are asked for. */
final class RowList extends ObservableListBase<Integer> {
    private final int size;

    RowList(int size) {
        this.size = size;
    }

    @Override
    public Integer get(int index) {
        return java.util.Objects.checkIndex(index, size);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    @Override
    public int indexOf(Object row) {
        return row instanceof Integer number && number >= 0 && number < size ? number : -1;
    }

    @Override
    public int lastIndexOf(Object row) {
        return indexOf(row);
    }
}
