#include "gui/components/foundwords.h"

#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"

namespace chandung::gui::foundwords {

namespace {

struct Word {
    int begin;
    int length;
};

bool inWord(QChar letter) {
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
}

QList<Word> splitWords(const QString& text) {
    QList<Word> words;
    for (int at = 0; at < text.size(); ++at) {
        if (!inWord(text[at])) continue;
        const int begin = at;
        while (at < text.size() && inWord(text[at])) ++at;
        words.append({begin, at - begin});
    }
    return words;
}

QString folded(QStringView text) {
    return app::toQt(domain::fold(app::fromQt(text.toString())));
}

/// So many letters of the word as written make the folded beginning; a letter with its marks stays whole.
int lettersOf(QStringView word, qsizetype foldedLength) {
    for (int length = 1; length <= word.size(); ++length) {
        if (length < word.size() && (word[length].isMark() || word[length].isLowSurrogate())) continue;
        if (folded(word.left(length)).size() >= foldedLength) return length;
    }
    return static_cast<int>(word.size());
}

}  // namespace

QStringList wordsOf(const QString& typed) {
    QStringList words;
    for (const std::string& word : domain::foldedWords(app::fromQt(typed))) words << app::toQt(word);
    return words;
}

bool matches(const QString& text, const QStringList& words) {
    if (words.isEmpty()) return false;
    const QStringList all = wordsOf(text);
    for (const QString& word : words) {
        bool found = false;
        for (const QString& one : all) found = found || one.startsWith(word);
        if (!found) return false;
    }
    return true;
}

QList<QPair<int, int>> places(const QString& text, const QStringList& words) {
    QList<QPair<int, int>> found;
    for (const Word& word : splitWords(text)) {
        const QStringView letters = QStringView(text).mid(word.begin, word.length);
        const QString plain = folded(letters);
        qsizetype best = 0;
        for (const QString& beginning : words)
            if (plain.startsWith(beginning)) best = qMax(best, beginning.size());
        if (best > 0) found.append({word.begin, lettersOf(letters, best)});
    }
    return found;
}

QString marked(const QString& text, const QStringList& words) {
    QString result = text;
    const auto found = places(text, words);
    for (auto place = found.rbegin(); place != found.rend(); ++place) {
        result.insert(place->first + place->second, QChar(0xE001));
        result.insert(place->first, QChar(0xE000));
    }
    return result;
}

}  // namespace chandung::gui::foundwords
