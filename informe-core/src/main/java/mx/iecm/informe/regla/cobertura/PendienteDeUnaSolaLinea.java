package mx.iecm.informe.regla.cobertura;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.regla.Cita;
import mx.iecm.informe.regla.DosLugares;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Dos líneas no llevan el mismo pendiente: de una a otra se copió sin cambiar. */
record PendienteDeUnaSolaLinea(Ficha ficha) implements ReglaDeInforme {

  PendienteDeUnaSolaLinea() {
    this(new Ficha("ESP-004", ADVERTENCIA, INFORME, Fuentes.PROGRAMA));
  }

  private record DeLinea(String linea, Pendiente pendiente) {}

  // Lo que un libro repite está repetido en el informe.
  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var primeros = new HashMap<String, DeLinea>();
    var repetidos = new ArrayList<Hallazgo>();
    for (var resultado : expediente.informe().resultados()) {
      for (var pendiente : resultado.pendientes()) {
        String texto = Comparacion.clave(pendiente.texto().escrito());
        var este = new DeLinea(resultado.linea(), pendiente);
        var primero = primeros.putIfAbsent(texto, este);
        if (primero != null && !texto.isEmpty() && !primero.linea().equals(este.linea())) {
          repetidos.add(hallazgo(primero, este));
        }
      }
    }
    return repetidos.stream();
  }

  private Hallazgo hallazgo(DeLinea primero, DeLinea otro) {
    var lugar = DosLugares.de(primero.pendiente().origen(), otro.pendiente().origen());
    return ficha.en(
        lugar.conRuta("V." + otro.linea()),
        primero.linea(),
        otro.linea(),
        Cita.de(otro.pendiente().texto().escrito()));
  }
}
