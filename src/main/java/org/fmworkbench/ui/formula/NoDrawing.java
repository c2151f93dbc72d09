package org.fmworkbench.ui.formula;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.ImageObserver;
import java.text.AttributedCharacterIterator;

/** The part of a Graphics2D that is as old as AWT; JLaTeXMath asks for none of it, so all of it refuses. */
abstract class NoDrawing extends Graphics2D {
    static UnsupportedOperationException none() {
        return new UnsupportedOperationException("no formula draws this");
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw none();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        throw none();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int from, int to) {
        throw none();
    }

    @Override
    public Graphics create() {
        throw none();
    }

    @Override
    public void dispose() {
        throw none();
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int from, int to) {
        throw none();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color color, ImageObserver observer) {
        throw none();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, Color color, ImageObserver observer) {
        throw none();
    }

    @Override
    public boolean drawImage(
            Image image,
            int x1,
            int y1,
            int x2,
            int y2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color color,
            ImageObserver observer) {
        throw none();
    }

    @Override
    public boolean drawImage(
            Image image, int x1, int y1, int x2, int y2, int sx1, int sy1, int sx2, int sy2, ImageObserver observer) {
        throw none();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw none();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw none();
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        throw none();
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw none();
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int count) {
        throw none();
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int count) {
        throw none();
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int from, int to) {
        throw none();
    }

    @Override
    public void drawString(String text, int x, int y) {
        throw none();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw none();
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int from, int to) {
        throw none();
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw none();
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int count) {
        throw none();
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        throw none();
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int from, int to) {
        throw none();
    }

    @Override
    public Rectangle getClipBounds() {
        throw none();
    }

    @Override
    public Shape getClip() {
        throw none();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw none();
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        throw none();
    }

    @Override
    public void setClip(Shape shape) {
        throw none();
    }

    @Override
    public void setPaintMode() {
        throw none();
    }

    @Override
    public void setXORMode(Color color) {
        throw none();
    }

    @Override
    public void translate(int x, int y) {
        throw none();
    }
}
