<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
    <context>
        <name>Adding</name>
        <message numerus="yes">
            <source>%n sources written to “%1”.</source>
            <translation>
                <numerusform>%n source written to “%1”.</numerusform>
                <numerusform>%n sources written to “%1”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources added</source>
            <translation>
                <numerusform>%n source added</numerusform>
                <numerusform>%n sources added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n already there</numerusform>
                <numerusform>%n already there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read</source>
            <translation>
                <numerusform>%n not read</numerusform>
                <numerusform>%n not read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Agreements</name>
        <message numerus="yes">
            <source>%n agreements</source>
            <translation>
                <numerusform>%n agreement</numerusform>
                <numerusform>%n agreements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clauses</source>
            <translation>
                <numerusform>%n clause</numerusform>
                <numerusform>%n clauses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CellsView</name>
        <message numerus="yes">
            <source>%n cells selected: %1 to %2</source>
            <translation>
                <numerusform>%n cell selected: %1 to %2</numerusform>
                <numerusform>%n cells selected: %1 to %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Claims</name>
        <message numerus="yes">
            <source>%n claims</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n elements</source>
            <translation>
                <numerusform>%n element</numerusform>
                <numerusform>%n elements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open gaps</source>
            <translation>
                <numerusform>%n open gap</numerusform>
                <numerusform>%n open gaps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rest on a single origin</source>
            <translation>
                <numerusform>%n rests on a single origin</numerusform>
                <numerusform>%n rest on a single origin</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountingCard</name>
        <message numerus="yes">
            <source>%n days from %1: %2</source>
            <translation>
                <numerusform>%n day from %1: %2</numerusform>
                <numerusform>%n days from %1: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deadlines</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message numerus="yes">
            <source>%n places replaced.</source>
            <translation>
                <numerusform>%n place replaced.</numerusform>
                <numerusform>%n places replaced.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n citations</source>
            <translation>
                <numerusform>%n citation</numerusform>
                <numerusform>%n citations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bound values</source>
            <translation>
                <numerusform>%n bound value</numerusform>
                <numerusform>%n bound values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deadline %n days ago</source>
            <translation>
                <numerusform>deadline %n day ago</numerusform>
                <numerusform>deadline %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deadline in %n days</source>
            <translation>
                <numerusform>deadline in %n day</numerusform>
                <numerusform>deadline in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueCard</name>
        <message numerus="yes">
            <source>day(s) left</source>
            <translation>
                <numerusform>day left</numerusform>
                <numerusform>days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>day(s) past</source>
            <translation>
                <numerusform>day overdue</numerusform>
                <numerusform>days overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exhibits</name>
        <message numerus="yes">
            <source>%n exhibits</source>
            <translation>
                <numerusform>%n exhibit</numerusform>
                <numerusform>%n exhibits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cited</source>
            <translation>
                <numerusform>%n cited</numerusform>
                <numerusform>%n cited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not in the series</source>
            <translation>
                <numerusform>%n not in the series</numerusform>
                <numerusform>%n not in the series</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n privileged</source>
            <translation>
                <numerusform>%n privileged</numerusform>
                <numerusform>%n privileged</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FigureCard</name>
        <message numerus="yes">
            <source>Variance 0 · same value, %n wordings</source>
            <translation>
                <numerusform>Variance 0 · same value, %n wording</numerusform>
                <numerusform>Variance 0 · same value, %n wordings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n figures</source>
            <translation>
                <numerusform>%n figure</numerusform>
                <numerusform>%n figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n readings</source>
            <translation>
                <numerusform>%n reading</numerusform>
                <numerusform>%n readings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in conflict</source>
            <translation>
                <numerusform>%n in conflict</numerusform>
                <numerusform>%n in conflict</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rest on a single origin</source>
            <translation>
                <numerusform>%n rests on a single origin</numerusform>
                <numerusform>%n rest on a single origin</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FitPanel</name>
        <message numerus="yes">
            <source>%n block sending</source>
            <translation>
                <numerusform>%n blocks sending</numerusform>
                <numerusform>%n block sending</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n to check</numerusform>
                <numerusform>%n to check</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n changes, each chained to the one before</source>
            <translation>
                <numerusform>%n change, chained to the one before</numerusform>
                <numerusform>%n changes, each chained to the one before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message numerus="yes">
            <source>Chain intact · %n entries</source>
            <translation>
                <numerusform>Chain intact · %n entry</numerusform>
                <numerusform>Chain intact · %n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries in the chain</source>
            <translation>
                <numerusform>%n entry in the chain</numerusform>
                <numerusform>%n entries in the chain</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PassagesCard</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message numerus="yes">
            <source>%n parties</source>
            <translation>
                <numerusform>%n party</numerusform>
                <numerusform>%n parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communications</source>
            <translation>
                <numerusform>%n communication</numerusform>
                <numerusform>%n communications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n to review</numerusform>
                <numerusform>%n to review</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflicts</source>
            <translation>
                <numerusform>%n conflict</numerusform>
                <numerusform>%n conflicts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates uncertain</source>
            <translation>
                <numerusform>%n date uncertain</numerusform>
                <numerusform>%n dates uncertain</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps</source>
            <translation>
                <numerusform>%n gap</numerusform>
                <numerusform>%n gaps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Putting</name>
        <message numerus="yes">
            <source>%n notes were not copied with these words.</source>
            <translation>
                <numerusform>%n note was not copied with these words.</numerusform>
                <numerusform>%n notes were not copied with these words.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message numerus="yes">
            <source>%n paragraphs</source>
            <translation>
                <numerusform>%n paragraph</numerusform>
                <numerusform>%n paragraphs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReaderHead</name>
        <message numerus="yes">
            <source>%n passages</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rereading</name>
        <message numerus="yes">
            <source>%n passages found again</source>
            <translation>
                <numerusform>%n passage found again</numerusform>
                <numerusform>%n passages found again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passages whose words changed</source>
            <translation>
                <numerusform>%n passage whose words changed</numerusform>
                <numerusform>%n passages whose words changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transcribed paragraphs kept</source>
            <translation>
                <numerusform>%n transcribed paragraph kept</numerusform>
                <numerusform>%n transcribed paragraphs kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources were inside</source>
            <translation>
                <numerusform>%n source was inside</numerusform>
                <numerusform>%n sources were inside</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reviewed</source>
            <translation>
                <numerusform>%n reviewed</numerusform>
                <numerusform>%n reviewed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n to review</numerusform>
                <numerusform>%n to review</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n privileged</source>
            <translation>
                <numerusform>%n privileged</numerusform>
                <numerusform>%n privileged</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message numerus="yes">
            <source>%n findings block sending</source>
            <translation>
                <numerusform>%n finding blocks sending</numerusform>
                <numerusform>%n findings block sending</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuggestionsCard</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestions accepted.</source>
            <translation>
                <numerusform>%n suggestion accepted.</numerusform>
                <numerusform>%n suggestions accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestions dismissed.</source>
            <translation>
                <numerusform>%n suggestion dismissed.</numerusform>
                <numerusform>%n suggestions dismissed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message numerus="yes">
            <source>%n templates</source>
            <translation>
                <numerusform>%n template</numerusform>
                <numerusform>%n templates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own</source>
            <translation>
                <numerusform>%n of your own</numerusform>
                <numerusform>%n of your own</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with uncertain dates</source>
            <translation>
                <numerusform>%n with an uncertain date</numerusform>
                <numerusform>%n with uncertain dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message numerus="yes">
            <source>%n events; Page Down steps through them, the table lists them.</source>
            <translation>
                <numerusform>%n event; Page Down goes to it, the table lists it.</numerusform>
                <numerusform>%n events; Page Down steps through them, the table lists them.</numerusform>
            </translation>
        </message>
    </context>
</TS>
