/**
 * Makes what is handed out: a folder that needs no Java, its archives, and on Linux a package. Run
 * by {@code mvn -Prelease package}; no part of the program.
 */
package org.sealready.release;
