/// The public pages of the policies: all of them at `/politik`, one at `/politik/{slug}`.
@NullMarked
package dk.samraad.policy.web;

import org.jspecify.annotations.NullMarked;
