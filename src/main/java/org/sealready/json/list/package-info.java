/**
 * The lists of the program, which a person can replace: where each is read, of what date it is, and
 * whether a replacement is built like the bundled one.
 */
package org.sealready.json.list;
