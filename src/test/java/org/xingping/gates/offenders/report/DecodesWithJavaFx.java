package org.xingping.gates.offenders.report;

import javafx.scene.image.Image;

record DecodesWithJavaFx(Image image) {}
