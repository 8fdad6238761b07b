package mx.iecm.informe.regla.sesion;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.stream.Stream;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Cada columna de la asistencia es de una sesión, y cada sesión tiene la suya. */
record AsistenciaDeCadaSesion(Ficha ficha) implements ReglaDeInforme {

  AsistenciaDeCadaSesion() {
    this(new Ficha("SES-003", ERROR, INFORME, Fuentes.SESIONES));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var sesiones = informe.sesiones().stream().map(Sesion::clave).toList();
    var columnas =
        informe.asistencia().columnas().stream().map(Asistencia.Columna::sesion).toList();
    var sobran =
        informe.asistencia().columnas().stream()
            .filter(c -> !sesiones.contains(c.sesion()))
            .map(
                c -> {
                  var hallazgo = ficha.en(Lugar.de(c.origen()), c.sesion());
                  return Propuestas.cercana(c.sesion(), sesiones)
                      .map(hallazgo::proponiendo)
                      .orElse(hallazgo);
                });
    var faltan =
        informe.sesiones().stream()
            .filter(s -> !columnas.contains(s.clave()))
            .map(s -> ficha.variante("falta", Lugar.de(s.origen()), s.clave()));
    return Stream.concat(sobran, faltan);
  }
}
