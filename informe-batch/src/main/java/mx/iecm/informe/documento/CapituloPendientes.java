package mx.iecm.informe.documento;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Texto;

/** V. Actividades pendientes, bajo el mismo esquema que IV. */
final class CapituloPendientes implements Capitulo {

  @Override
  public List<Elemento> componer(Informe informe) {
    var elementos = new ArrayList<Elemento>();
    elementos.add(new Titulo(1, 5, Texto.de("Actividades pendientes")));
    elementos.addAll(Esquema.recorrer(informe.programa(), l -> deLinea(l, informe)));
    return elementos;
  }

  private static List<Elemento> deLinea(LineaAccion linea, Informe informe) {
    var resultado = informe.resultado(linea.clave());
    var elementos = new ArrayList<Elemento>();
    for (var pendiente : resultado.pendientes()) {
      var estilo = pendiente.nivel() == 2 ? Estilo.PENDIENTE_SECUNDARIO : Estilo.PENDIENTE;
      elementos.add(Parrafo.de(estilo, pendiente.texto()));
    }
    resultado.sinActividad().stream()
        .filter(s -> s.apartados().contains(Apartado.V))
        .forEach(s -> elementos.add(Parrafo.de(Estilo.CUERPO, s.motivo())));
    if (elementos.isEmpty()) {
      elementos.add(Parrafo.de(Estilo.AVISO, "[Falta el pendiente de esta línea.]"));
    }
    return elementos;
  }
}
