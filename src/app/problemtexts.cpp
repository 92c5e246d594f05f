#include "problemtexts.h"

#include "chandung/app/messages.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"

#include <QCoreApplication>

#include <map>

namespace chandung::app {

namespace {

QString at(const std::vector<std::string>& args, std::size_t index) {
    return index < args.size() ? toQt(args[index]) : QString();
}

/// A table of texts by code; the texts are marked for translation here and translated when asked.
QString lookUp(const std::map<std::string, const char*>& texts, const QString& code) {
    const auto found = texts.find(fromQt(code));
    return found == texts.end() ? code : QCoreApplication::translate("Messages", found->second);
}

}  // namespace

QString formatProblem(const std::vector<std::string>& args) {
    static const std::map<std::string, const char*> texts = {
        {"not_personas", QT_TRANSLATE_NOOP("Messages",
                                           "expected is an object with a list \"personas\", or a list of objects with "
                                           "\"identity.name\" or \"fields\"")},
        {"other_format", QT_TRANSLATE_NOOP("Messages", "its \"format\" is not \"chandung.personas\"")},
        {"version", QT_TRANSLATE_NOOP("Messages", "its \"version\" is not a whole number")},
        {"field_key",
         QT_TRANSLATE_NOOP("Messages", "\"%1\" is no key for a field; a key is written group.name in small letters")},
        {"too_many_fields", QT_TRANSLATE_NOOP("Messages", "it has more than %1 fields of its own")}};
    const QString text = lookUp(texts, at(args, 1));
    return text.contains(QStringLiteral("%1")) ? text.arg(at(args, 2)) : text;
}

QString expectedValue(const QString& code) {
    static const std::map<std::string, const char*> texts = {
        {"text", QT_TRANSLATE_NOOP("Messages", "a text")},
        {"texts", QT_TRANSLATE_NOOP("Messages", "a list of texts")},
        {"list", QT_TRANSLATE_NOOP("Messages", "a list")},
        {"object", QT_TRANSLATE_NOOP("Messages", "an object")},
        {"statements", QT_TRANSLATE_NOOP("Messages", "a list of statements")},
        {"evidence", QT_TRANSLATE_NOOP("Messages", "a list of evidence")},
        {"range", QT_TRANSLATE_NOOP("Messages", "a range with \"from\" and \"to\"")},
        {"number", QT_TRANSLATE_NOOP("Messages", "a number")},
        {"whole_number", QT_TRANSLATE_NOOP("Messages", "a whole number")},
        {"code", QT_TRANSLATE_NOOP("Messages", "a code")},
        {"image", QT_TRANSLATE_NOOP("Messages", "the id of a picture, or a drawn avatar")},
        {"yes_no", QT_TRANSLATE_NOOP("Messages", "true or false")}};
    return lookUp(texts, code);
}

QString messageFor(const domain::FieldIssue& issue) {
    using domain::FieldProblem;
    const QString arg = toQt(issue.arg);
    switch (issue.problem) {
        case FieldProblem::WrongKind:
            return QCoreApplication::translate("Messages", "The value is of another kind than the field.");
        case FieldProblem::Required:
            return QCoreApplication::translate("Messages", "This must not be empty.");
        case FieldProblem::TooLow:
            return QCoreApplication::translate("Messages", "The least value is %1.").arg(arg);
        case FieldProblem::TooHigh:
            return QCoreApplication::translate("Messages", "The greatest value is %1.").arg(arg);
        case FieldProblem::NotANumber:
            return QCoreApplication::translate("Messages", "This is not a number.");
        case FieldProblem::RangeReversed:
            return QCoreApplication::translate("Messages", "The first number is greater than the second.");
        case FieldProblem::UnknownChoice:
            return QCoreApplication::translate("Messages", "\"%1\" is not one of the choices.").arg(arg);
        case FieldProblem::TextTooLong:
            return QCoreApplication::translate("Messages", "The text is longer than %1 bytes.")
                .arg(countText(arg.toLongLong()));
    }
    return {};
}

QString valueProblem(const std::vector<std::string>& args) {
    using domain::FieldProblem;
    static const std::map<std::string, FieldProblem> problems = {{"wrong_kind", FieldProblem::WrongKind},
                                                                 {"required", FieldProblem::Required},
                                                                 {"too_low", FieldProblem::TooLow},
                                                                 {"too_high", FieldProblem::TooHigh},
                                                                 {"not_a_number", FieldProblem::NotANumber},
                                                                 {"range_reversed", FieldProblem::RangeReversed},
                                                                 {"unknown_code", FieldProblem::UnknownChoice},
                                                                 {"text_too_long", FieldProblem::TextTooLong}};
    static const std::map<std::string, const char*> others = {
        {"date", QT_TRANSLATE_NOOP("Messages", "This is not a date. Write YYYY-MM-DD, YYYY-MM or YYYY.")},
        {"one_target",
         QT_TRANSLATE_NOOP("Messages",
                           "A piece of evidence points to one source, observation or insight, not to several.")},
        {"zero_character",
         QT_TRANSLATE_NOOP("Messages", "The text has a zero character (U+0000), which cannot be kept.")}};
    const QString code = at(args, 2);
    const auto found = problems.find(fromQt(code));
    if (found != problems.end())
        return messageFor(domain::FieldIssue{found->second, args.size() > 3 ? args[3] : std::string()});
    return lookUp(others, code);
}

QString kindName(const QString& code) {
    static const std::map<std::string, const char*> texts = {
        {"persona", QT_TRANSLATE_NOOP("Messages", "persona")}, {"study", QT_TRANSLATE_NOOP("Messages", "study")},
        {"source", QT_TRANSLATE_NOOP("Messages", "source")},   {"segment", QT_TRANSLATE_NOOP("Messages", "segment")},
        {"insight", QT_TRANSLATE_NOOP("Messages", "insight")}, {"dataset", QT_TRANSLATE_NOOP("Messages", "dataset")},
        {"column", QT_TRANSLATE_NOOP("Messages", "column")},   {"field", QT_TRANSLATE_NOOP("Messages", "field")}};
    return lookUp(texts, code);
}

}  // namespace chandung::app
