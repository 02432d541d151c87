/**
 * The window as the system has it: its place, its clipboard, the hands on keyboard and mouse, its
 * end from outside.
 */
package org.sealready.ui.window;
