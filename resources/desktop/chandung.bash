# Completion for chandung (bash). The words are those of docs/cli.md.
_chandung() {
    local current=$2 previous=$3 word command=
    COMPREPLY=()
    case $previous in
        --lang) mapfile -t COMPREPLY < <(compgen -W "en vi ms" -- "$current"); return ;;
        --page) mapfile -t COMPREPLY < <(compgen -W "A4 Letter A3" -- "$current"); return ;;
        --orientation) mapfile -t COMPREPLY < <(compgen -W "portrait landscape" -- "$current"); return ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W "calm bold print" -- "$current"); return ;;
        --layout) mapfile -t COMPREPLY < <(compgen -W "card full comparison committee journey booklet" -- "$current"); return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W "pdf png svg html md csv xlsx json" -- "$current"); return ;;
        --as) mapfile -t COMPREPLY < <(compgen -W "personas dataset" -- "$current"); return ;;
        --to | --assignments) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
        --persona | --study | --map | --columns | --groups | --seed | --limit | --dpi) return ;;
    esac
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            new | info | list | show | search | check | import | segment | match | export | compare) command=$word; break ;;
        esac
    done
    if [[ $current == -* ]]; then
        local options="--lang --help"
        case $command in
            new) options+=" --sample" ;;
            info | list | show | check | match) options+=" --json" ;;
            search) options+=" --limit --json" ;;
            import) options+=" --as --study --map --no-header --dry-run --json" ;;
            segment) options+=" --groups --columns --seed --assignments --save --json" ;;
            export) options+=" --to --persona --layout --page --orientation --theme --dpi --format" ;;
            compare) options+=" --json --to" ;;
            '') options+=" --version" ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    compopt -o filenames
    if [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "new info list show search check import segment match export compare" -- "$current"
                                 compgen -f -X '!*.chandung' -- "$current"; compgen -d -- "$current")
    elif [[ $command == list && $previous == *.chandung ]]; then
        mapfile -t COMPREPLY < <(compgen -W "studies sources observations insights segments personas committees journeys datasets" -- "$current")
    elif [[ $command == import && " ${COMP_WORDS[*]} " == *.chandung\ * ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -X '!*.chandung' -- "$current"; compgen -d -- "$current")
    fi
}
complete -F _chandung chandung
