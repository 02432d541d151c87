/** Where help can be asked for, and what each part of the window is about. */
package org.sealready.ui.ask;
