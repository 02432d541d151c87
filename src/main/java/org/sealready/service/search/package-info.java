/**
 * Finds anything in the program by what somebody types: fields, problems, letters, papers, screens,
 * actions, help. What can be found is handed in; here it is ranked, and nothing is opened.
 */
package org.sealready.service.search;
