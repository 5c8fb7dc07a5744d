package org.xingping.actions;

import org.xingping.storage.Workspace;

/** One opened workspace with everything a person can do in it. Lives as long as the program shows that workspace. */
public final class House implements AutoCloseable {
    private final Workspace workspace;
    private final AssessmentActions assessments;
    private final ScoringActions scoring;
    private final BackupActions backups;
    private final ReportActions reports;
    private final PhotoActions photos;
    private final SigningActions signing;
    private final HandOverActions handOver;
    private final SealActions seals;
    private final KeyActions keys;
    private final ReceiveActions receive;
    private final PanelActions panels;
    private final CompareActions compare;
    private final ReceiptActions receipts;
    private final DissentActions dissents;
    private final Gallery gallery;

    House(
            Workspace workspace,
            AssessmentActions assessments,
            ScoringActions scoring,
            PhotoActions photos,
            SigningActions signing,
            Gallery gallery,
            ReportActions reports,
            HandOverActions handOver,
            SealActions seals,
            KeyActions keys,
            ReceiveActions receive,
            PanelActions panels,
            CompareActions compare,
            ReceiptActions receipts,
            DissentActions dissents) {
        this.workspace = workspace;
        this.assessments = assessments;
        this.scoring = scoring;
        this.backups = new BackupActions(workspace);
        this.reports = reports;
        this.handOver = handOver;
        this.seals = seals;
        this.keys = keys;
        this.receive = receive;
        this.panels = panels;
        this.compare = compare;
        this.receipts = receipts;
        this.dissents = dissents;
        this.photos = photos;
        this.signing = signing;
        this.gallery = gallery;
    }

    public AssessmentActions assessments() {
        return assessments;
    }

    public ScoringActions scoring() {
        return scoring;
    }

    public PhotoActions photos() {
        return photos;
    }

    public SigningActions signing() {
        return signing;
    }

    public Gallery gallery() {
        return gallery;
    }

    public BackupActions backups() {
        return backups;
    }

    public HandOverActions handOver() {
        return handOver;
    }

    public KeyActions keys() {
        return keys;
    }

    public ReceiveActions receive() {
        return receive;
    }

    public PanelActions panels() {
        return panels;
    }

    public CompareActions compare() {
        return compare;
    }

    public ReceiptActions receipts() {
        return receipts;
    }

    public DissentActions dissents() {
        return dissents;
    }

    public SealActions seals() {
        return seals;
    }

    public ReportActions reports() {
        return reports;
    }

    @Override
    public void close() {
        try {
            gallery.close();
        } finally {
            workspace.close();
        }
    }
}
