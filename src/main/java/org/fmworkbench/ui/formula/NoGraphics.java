package org.fmworkbench.ui.formula;

import java.awt.Color;
import java.awt.Composite;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/** The rest of a Graphics2D that JLaTeXMath never asks for: it refuses. */
abstract class NoGraphics extends NoDrawing {

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        throw none();
    }

    @Override
    public void clip(Shape shape) {
        throw none();
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphVector, float x, float y) {
        throw none();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform how, ImageObserver observer) {
        throw none();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw none();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform how) {
        throw none();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform how) {
        throw none();
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw none();
    }

    @Override
    public void drawString(String text, int x, int y) {
        throw none();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw none();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw none();
    }

    @Override
    public Color getBackground() {
        throw none();
    }

    @Override
    public Composite getComposite() {
        throw none();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw none();
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        throw none();
    }

    @Override
    public boolean hit(Rectangle rectangle, Shape shape, boolean stroked) {
        throw none();
    }

    @Override
    public void rotate(double angle, double x, double y) {
        throw none();
    }

    @Override
    public void rotate(double angle) {
        throw none();
    }

    @Override
    public void setBackground(Color color) {
        throw none();
    }

    @Override
    public void setComposite(Composite composite) {
        throw none();
    }

    @Override
    public void shear(double x, double y) {
        throw none();
    }

    @Override
    public void transform(AffineTransform how) {
        throw none();
    }

    @Override
    public void translate(int x, int y) {
        throw none();
    }
}
