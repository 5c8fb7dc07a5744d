/**
 * What tests share: sheets filled in as a person would, written down or thrown together by a seeded generator. It knows no
 * test that uses it, and it goes through the same doors as the program, so that what a test builds could have been typed.
 */
@NullMarked
package org.xingping.testkit;

import org.jspecify.annotations.NullMarked;
