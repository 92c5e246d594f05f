#pragma once

#include "app/card/words.h"
#include "chandung/app/card/carddocument.h"
#include "chandung/domain/quality.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace chandung::app::card {

/// What stands in the rail beside a statement.
struct Mark {
    enum class Kind { None, Evidence, Assumption };
    Kind kind = Kind::None;
    std::vector<int> numbers;
};

/// One thing a block says. Which members are used follows from the block's style.
struct Entry {
    QString field;
    QString label;  ///< key of a row, a question; empty when the one above holds on
    QString text;
    QString second;  ///< our answer, how it went
    QString icon;
    Mark mark;
    int rank = 0;
    std::optional<int> strength;
    std::optional<double> scale;
    QString low;
    QString high;
    bool answers = false;  ///< `second` is an answer: say so when there is none
};

struct BlockContent {
    QString key;
    QString title;
    QString icon;
    QString style;
    QString column;
    int page = 1;
    std::vector<Entry> entries;
};

struct Fact {
    QString icon;
    QString text;
    QString label;           ///< what it is called on page 2 when the header has no room
    bool elsewhere = false;  ///< a block shows it too
    QString field;
};

struct HeaderContent {
    QString name, label, sub, subMore, quote, attribution, story;
    std::vector<Fact> facts;
    std::vector<Fact> chips;
    QString share, shareBase;
    domain::Coverage coverage;
    bool negative = false;
    QImage photo;
    AvatarLook avatar;
};

/// One numbered source.
struct EvidenceEntry {
    QString title, how, kind, date, sample;
    int trust = 0;  ///< 1–5; 0: not known
    int used = 0;
};

struct StageContent {
    QString name;
    QString summary;
};

/// What stands at the foot of every page.
struct FooterContent {
    QString studyName, purposes, notice, company, author, updated, reviewBy, text;
    bool overdue = false;
    int version = 0;  ///< 0: none is named
};

struct CardContent {
    HeaderContent header;
    std::vector<BlockContent> blocks;
    std::vector<EvidenceEntry> evidence;
    std::vector<Entry> assumptions;
    std::vector<Entry> unknown;  ///< what the face has no word of, as questions
    std::vector<StageContent> stages;
    QString journeyTitle;
    QString made;  ///< how the persona was made, in plain words
    FooterContent footer;
};

class EvidenceBook;

/// Everything the card of a persona says, in the words of its language. The sources are numbered in `book`, which may
/// have been begun by others.
[[nodiscard]] CardContent collectContent(const domain::Persona& persona, const domain::Bundle& bundle,
                                         const domain::Catalogue& catalogue, const Words& words,
                                         const CardOptions& options, EvidenceBook& book);

/// The part of a footer that a study decides; null: none.
[[nodiscard]] FooterContent collectFooter(const domain::Study* study, const Words& words, const CardOptions& options);

/// The name of a stage: the method's, or the marketer's own.
[[nodiscard]] QString stageName(const domain::Stage& stage, const Words& words);

/// The journey that the card of a persona shows: its own, else its segment's.
[[nodiscard]] const domain::Journey* journeyOf(const domain::Persona& persona, const domain::Bundle& bundle);

}  // namespace chandung::app::card
