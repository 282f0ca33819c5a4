# Completion of the handrail command for bash. To use it now: eval "$(handrail completions bash)"

_handrail_options() {
    case $1 in
        build)
            echo --site --jobs --out --editions --booklets --base-url --drafts --keep-going --clean --json --quiet --help ;;
        check) echo --site --jobs --format --drafts --help ;;
        serve) echo --site --jobs --port --drafts --help ;;
        new) echo --site --help ;;
        index) echo --ref --field --input --output --help ;;
        search) echo --site --out --filter --limit --json --help ;;
        report) echo --site --out --json --help ;;
        completions) echo --help ;;
        *) echo --help --version ;;
    esac
}

# The words that may follow an option; folders and files are completed by their names.
_handrail_value() {
    case $1 in
        --site | --out) mapfile -t COMPREPLY < <(compgen -d -- "$2") ;;
        --input | --output) mapfile -t COMPREPLY < <(compgen -f -- "$2") ;;
        --format) mapfile -t COMPREPLY < <(compgen -W 'text json github' -- "$2") ;;
        --editions)
            local before=""
            [[ $2 == *,* ]] && before=${2%,*},
            mapfile -t COMPREPLY < <(compgen -P "$before" -W 'standard easy-read large-print pdf leaflet braille epub text booklets' -- "${2##*,}")
            compopt -o nospace 2> /dev/null ;;
        --filter)
            mapfile -t COMPREPLY < <(compgen -S = -W 'need age category area cost day access level how kind' -- "$2")
            compopt -o nospace 2> /dev/null ;;
        --jobs | --port | --base-url | --ref | --field | --limit) COMPREPLY=() ;;
        *) return 1 ;;
    esac
    case $1 in
        --site | --out | --input | --output) compopt -o filenames 2> /dev/null ;;
    esac
    return 0
}

# The number of words after the command that are neither options nor their values, up to the one that is typed.
_handrail_words_before() {
    local index word count=0 takes_value=""
    for ((index = $1 + 1; index < COMP_CWORD; ++index)); do
        word=${COMP_WORDS[index]}
        if [[ -n $takes_value ]]; then
            [[ $word == "=" ]] || takes_value=""
            continue
        fi
        case $word in
            --site | --out | --jobs | --editions | --base-url | --format | --port | --ref | --field | --input | --output | --filter | --limit)
                takes_value=yes ;;
            -*) ;;
            *) ((++count)) ;;
        esac
    done
    echo "$count"
}

_handrail() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command="" at index
    if [[ $current == "=" ]]; then
        current=""
    elif [[ $previous == "=" ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((index = 1; index < COMP_CWORD; ++index)); do
        if [[ ${COMP_WORDS[index]} != -* ]]; then
            command=${COMP_WORDS[index]}
            at=$index
            break
        fi
    done
    COMPREPLY=()
    [[ -n $command ]] && _handrail_value "$previous" "$current" && return
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_handrail_options "$command")" -- "$current")
    elif [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'build check serve new index search report completions' -- "$current")
    elif [[ $command == new && $(_handrail_words_before "$at") == 0 ]]; then
        local kinds='service organisation guide pathway event news response plan'
        mapfile -t COMPREPLY < <(compgen -W "$kinds" -- "$current")
    elif [[ $command == report && $(_handrail_words_before "$at") == 0 ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'search' -- "$current")
    elif [[ $command == report ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        compopt -o filenames 2> /dev/null
    elif [[ $command == completions && $(_handrail_words_before "$at") == 0 ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'bash zsh fish' -- "$current")
    fi
}

complete -F _handrail handrail
