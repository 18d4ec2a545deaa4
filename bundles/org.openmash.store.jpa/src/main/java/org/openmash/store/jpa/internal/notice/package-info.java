/** Notices by e-mail as rows. They hold figures and no personal data. */
package org.openmash.store.jpa.internal.notice;
