/** Row 3, service: how a person wants the window to look, kept in the data folder. */
package org.sealready.service.display;
