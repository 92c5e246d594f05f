#include "app/guide/answerspace.h"

#include <algorithm>

namespace chandung::app {

using namespace card;
using domain::FieldKind;

namespace {

constexpr double lineStep = 22;  ///< room for handwriting
constexpr double tickSide = 9;
constexpr int scaleSteps = 5;

double drawLines(Sheet& sheet, int count, double left, double top, double width, const Setting& setting) {
    for (int line = 1; line <= count; ++line)
        sheet.rule(left, top + line * lineStep, left + width, top + line * lineStep, setting.palette.line, 0.6);
    return top + count * lineStep;
}

/// Boxes to tick in as many columns as the longest word leaves room for.
double drawChoices(Sheet& sheet, const domain::FieldDefinition& field, double left, double top, double width,
                   const Setting& setting) {
    const TextStyle style = setting.style(Face::Regular, 9, 12, setting.palette.ink);
    double widest = 0;
    for (const domain::Choice& choice : field.choices)
        widest = std::max(widest, textWidth(setting.words.label(choice.label), style));
    const double cell = widest + tickSide + 18;
    const int columns = std::clamp(static_cast<int>(width / cell), 1, 4);
    int at = 0;
    for (const domain::Choice& choice : field.choices) {
        const double x = left + (at % columns) * (width / columns);
        const double y = top + 6 + (at / columns) * 18;
        sheet.box(QRectF(x + 0.5, y + 1.5, tickSide, tickSide), 2, {}, setting.palette.tick, 0.9);
        const QStringList lines = breakText(setting.words.label(choice.label), style, width / columns - tickSide - 12);
        sheet.lines(lines, x + tickSide + 7, y, style, width / columns - tickSide - 12);
        ++at;
    }
    return top + 6 + ((at + columns - 1) / columns) * 18;
}

double drawScale(Sheet& sheet, const domain::FieldDefinition& field, double left, double top, double width,
                 const Setting& setting) {
    const TextStyle style = setting.style(Face::Regular, 9, 12, setting.palette.ink2);
    const double pole = std::min(width * 0.3, 150.0);
    sheet.text(setting.words.label(field.poleLow.label), left, top + 8, style, pole, Align::Right);
    const double begin = left + pole + 20;
    const double step = (width - 2 * pole - 40) / (scaleSteps - 1);
    sheet.rule(begin, top + 14, begin + step * (scaleSteps - 1), top + 14, setting.palette.line, 0.8);
    for (int i = 0; i < scaleSteps; ++i)
        sheet.disc(QPointF(begin + i * step, top + 14), 13, setting.palette.white, setting.palette.tick, 0.9);
    sheet.text(setting.words.label(field.poleHigh.label), left + width - pole, top + 8, style, pole);
    return top + 26;
}

/// One short line with what is measured behind it.
double drawNumber(Sheet& sheet, const domain::FieldDefinition& field, double left, double top, const Setting& setting) {
    const TextStyle style = setting.style(Face::Regular, 9, 12, setting.palette.ink2);
    constexpr double line = 110;
    // Whoever answers has one number; the range is made of all answers.
    sheet.rule(left, top + lineStep, left + line, top + lineStep, setting.palette.line, 0.6);
    const double x = left + line + 8;
    if (field.unit == "years" || field.unit == "people")
        sheet.text(setting.words((("guide.unit." + field.unit)).c_str()), x, top + lineStep - 11, style);
    if (field.unit == "percent") sheet.text(QStringLiteral("%"), x, top + lineStep - 11, style);
    return top + lineStep;
}

}  // namespace

double drawAnswer(Sheet& sheet, const domain::FieldDefinition* field, GuideForm form, double left, double top,
                  double width, const Setting& setting) {
    constexpr int notes = 4;
    constexpr int answer = 3;
    if (!field) return drawLines(sheet, form == GuideForm::Interview ? notes : answer, left, top, width, setting);
    switch (field->kind) {
        case FieldKind::Choice:
        case FieldKind::Choices:
            return drawLines(sheet, 1, left, drawChoices(sheet, *field, left, top, width, setting), width, setting);
        case FieldKind::Scale:
            return drawScale(sheet, *field, left, top, width, setting);
        case FieldKind::Number:
        case FieldKind::Range:
            return drawNumber(sheet, *field, left, top, setting);
        case FieldKind::Text:
            return drawLines(sheet, 1, left, top, width, setting);
        default:
            return drawLines(sheet, form == GuideForm::Interview ? notes : answer, left, top, width, setting);
    }
}

}  // namespace chandung::app
