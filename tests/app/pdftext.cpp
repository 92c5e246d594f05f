#include "pdftext.h"

#include "cardfixture.h"

#include <algorithm>

namespace chandung::test {

QString textIn(const std::vector<std::unique_ptr<Poppler::TextBox>>& words, const QRectF& box) {
    std::vector<const Poppler::TextBox*> inside;
    for (const auto& word : words)
        if (box.contains(word->boundingBox().center())) inside.push_back(word.get());
    std::sort(inside.begin(), inside.end(),
              [](const auto* a, const auto* b) { return a->boundingBox().left() < b->boundingBox().left(); });
    QString text;
    for (const Poppler::TextBox* word : inside) text += word->text();
    return readBack(text);
}

QString readBack(const QString& text) {
    return withoutSpace(text.normalized(QString::NormalizationForm_KC));
}

}  // namespace chandung::test
