#include "gui/compare/alikebutton.h"

#include "gui/compare/alikepanel.h"
#include "gui/compare/comparemodel.h"
#include "gui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace chandung::gui {

namespace {
constexpr std::size_t mostLines = 3;
constexpr int padX = 12;
constexpr int lineHeight = 18;
}  // namespace

AlikeButton::AlikeButton(Context& context, const CompareModel& model, QWidget* parent)
    : QAbstractButton(parent), m_context(context), m_model(model) {
    setObjectName(QStringLiteral("alikeButton"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &AlikeButton::open);
}

std::vector<AlikeButton::Pair> AlikeButton::pairs(const CompareModel& model) {
    std::vector<Pair> result;
    const auto& similarity = model.comparison().similarity;
    const auto isPersona = [&](std::size_t at) { return model.columns()[at].kind == CompareColumn::Kind::Persona; };
    for (std::size_t a = 0; a < similarity.size(); ++a)
        for (std::size_t b = a + 1; b < similarity.size(); ++b)
            if (isPersona(a) && isPersona(b)) result.push_back({a, b, similarity[a][b].percent});
    std::stable_sort(result.begin(), result.end(), [](const Pair& a, const Pair& b) { return a.percent > b.percent; });
    return result;
}

void AlikeButton::refresh() {
    m_pairs = pairs(m_model);
    QStringList spoken{tr("How alike")};
    for (const Pair& pair : m_pairs)
        spoken << tr("%1 and %2: %3")
                      .arg(m_model.columns()[pair.first].name, m_model.columns()[pair.second].name)
                      .arg(static_cast<int>(pair.percent));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(tr("How alike they are, and which groups make it"));
    setVisible(!m_pairs.empty());
    update();
}

void AlikeButton::open() {
    auto* panel = new AlikePanel(m_context, m_model, window());
    connect(panel, &AlikePanel::mergeWanted, this, &AlikeButton::mergeWanted);
    panel->openAt(mapToGlobal(QPoint(0, height())));
}

void AlikeButton::paintEvent(QPaintEvent* /*event*/) {
    const Colours& c = m_context.theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), underMouse() ? c.hover : c.surface);
    painter.setPen(c.line2);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.drawLine(rect().topRight(), rect().bottomRight());
    const QRect box = rect().adjusted(padX, 10, -padX, -6);
    painter.setFont(m_context.theme.font(Type::Label));
    painter.setPen(c.text2);
    painter.drawText(QRect(box.left(), box.top(), box.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("How alike"));
    m_context.theme.icon(QStringLiteral("down")).paint(&painter, QRect(box.right() - 14, box.top() + 2, 14, 14));
    const std::size_t lines = m_pairs.size() > mostLines ? mostLines - 1 : m_pairs.size();
    int top = box.top() + lineHeight + 3;
    const auto line = [&](const QString& left, const QString& right, bool warn) {
        painter.setFont(m_context.theme.font(Type::CaptionStrong));
        painter.setPen(warn ? c.warn : c.text);
        const int width = painter.fontMetrics().horizontalAdvance(right) + 2;
        const int sign = warn ? 16 : 0;
        painter.drawText(QRect(box.right() - width, top, width, lineHeight - 1), Qt::AlignRight | Qt::AlignVCenter,
                         right);
        if (warn)
            m_context.theme.icon(QStringLiteral("warn"), c.warn)
                .paint(&painter, QRect(box.right() - width - 16, top + 2, 13, 13));
        painter.setFont(m_context.theme.font(Type::Label));
        painter.setPen(c.text);
        const int room = box.width() - width - sign - 6;
        painter.drawText(QRect(box.left(), top, room, lineHeight - 1), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(left, Qt::ElideRight, room));
        top += lineHeight - 1;
    };
    for (std::size_t at = 0; at < lines; ++at) {
        const Pair& pair = m_pairs[at];
        line(QStringLiteral("%1, %2").arg(m_model.columns()[pair.first].shortName,
                                          m_model.columns()[pair.second].shortName),
             QString::number(static_cast<int>(pair.percent)), pair.percent >= domain::tooAlike);
    }
    if (lines < m_pairs.size())
        line(tr("and %n more pairs", nullptr, static_cast<int>(m_pairs.size() - lines)), {}, false);
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
    }
}

}  // namespace chandung::gui
