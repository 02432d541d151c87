/** Topics and their points as they are shown on several screens. */
package org.sealready.ui.topic;
