/** Carries notices by SMTP. Nothing is carried while no mail server is configured. */
package org.openmash.mail.internal;
