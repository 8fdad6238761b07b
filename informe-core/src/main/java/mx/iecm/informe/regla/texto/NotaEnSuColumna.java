package mx.iecm.informe.regla.texto;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Fechas.Tropiezo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.Tropiezos;

/** Ninguna llamada de nota va escrita a mano: las notas van en su columna y se numeran solas. */
record NotaEnSuColumna(Ficha ficha) implements ReglaDeRenglon {

  NotaEnSuColumna() {
    this(new Ficha("TXT-004", ADVERTENCIA, RENGLON, Fuentes.NOTAS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    var enFechas =
        Tropiezos.revisar(
            renglon,
            situacion,
            (tropiezo, lugar) ->
                tropiezo instanceof Tropiezo.Sobra s && LlamadaDeNota.es(s.texto())
                    ? List.of(ficha.en(lugar, s.texto()))
                    : List.of());
    var enTextos =
        Prosa.revisar(
            renglon,
            situacion,
            (palabras, columna) ->
                LlamadaDeNota.en(palabras)
                    .map(l -> List.of(ficha.en(situacion.lugar(renglon, columna), l)))
                    .orElse(List.of()));
    if (enFechas.isEmpty()) {
      return enTextos;
    }
    var todos = new ArrayList<>(enFechas);
    todos.addAll(enTextos);
    return todos;
  }
}
