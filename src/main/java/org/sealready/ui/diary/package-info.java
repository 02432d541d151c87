/** What a person writes down on the way to the number, shared by the screens that show it. */
package org.sealready.ui.diary;
