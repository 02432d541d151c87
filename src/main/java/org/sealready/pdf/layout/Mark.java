package org.sealready.pdf.layout;

/** Where on the page a placeholder's text stands; one that runs over two lines has two marks. */
public record Mark(String placeholder, Box box) {}
