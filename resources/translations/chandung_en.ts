<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>EvidenceMark</name>
    <message numerus="yes">
        <source>Rests on %n source(s)</source>
        <translation>
            <numerusform>Rests on %n source</numerusform>
            <numerusform>Rests on %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) gone</source>
        <translation>
            <numerusform>%n source gone</numerusform>
            <numerusform>%n sources gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePopover</name>
    <message numerus="yes">
        <source>Insight, %n observation(s)</source>
        <translation>
            <numerusform>Insight, %n observation</numerusform>
            <numerusform>Insight, %n observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::AnalysisStep</name>
    <message numerus="yes">
        <source>rests on %n observations</source>
        <translation>
            <numerusform>rests on %n observation</numerusform>
            <numerusform>rests on %n observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::Checklist</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteesPage</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::Dashboard</name>
    <message numerus="yes">
        <source>%n assumptions left</source>
        <translation>
            <numerusform>%n assumption left</numerusform>
            <numerusform>%n assumptions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::ExportDialog</name>
    <message numerus="yes">
        <source>All %n personas</source>
        <translation>
            <numerusform>All %n personas</numerusform>
            <numerusform>All %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The %n selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n pages</source>
        <translation>
            <numerusform>%1 written, %n page</numerusform>
            <numerusform>%1 written, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::FindPalette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneysPage</name>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::LibraryPage</name>
    <message numerus="yes">
        <source>Moved %n personas to the trash</source>
        <translation>
            <numerusform>Moved %n persona to the trash</numerusform>
            <numerusform>Moved %n personas to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::MainWindow</name>
    <message numerus="yes">
        <source>Moved %n personas to the trash</source>
        <translation>
            <numerusform>Moved %n persona to the trash</numerusform>
            <numerusform>Moved %n personas to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::PreviewPane</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::ReviewText</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::StudyPage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation>
            <numerusform>%n insight</numerusform>
            <numerusform>%n insights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::TrashPage</name>
    <message numerus="yes">
        <source>Restored %n things</source>
        <translation>
            <numerusform>Restored %n thing</numerusform>
            <numerusform>Restored %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n for good, without undo</source>
        <translation>
            <numerusform>Delete %n for good, without undo</numerusform>
            <numerusform>Delete %n for good, without undo</numerusform>
        </translation>
    </message>
</context>
</TS>
